/** A table as GitHub writes it: the first row is its head, a cell that spans more leaves empty ones behind. */
export function tableMarkdown(table, inline) {
  const rows = [...table.querySelectorAll('tr')].map(row => [...row.children].flatMap(cell => {
    const text = inline(cell).replace(/\\\n/g, '<br>').replace(/\n/g, ' ').replace(/(?<!\\)\|/g, '\\|');
    return [text, ...Array(Math.min(100, Math.max(1, cell.colSpan || 1)) - 1).fill('')];
  })).filter(row => row.length);
  if (rows.length === 0) {
    return '';
  }
  const width = Math.max(...rows.map(row => row.length));
  const line = cells => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const first = [...table.querySelector('tr').children];
  const [head, ...body] = rows;
  return [line(head), line(Array.from({ length: width }, (_, at) => rule(first[at]))), ...body.map(line)].join('\n');
}

function rule(cell) {
  const align = cell?.getAttribute('align') ?? /text-align:\s*(\w+)/.exec(cell?.dataset.style ?? '')?.[1];
  return { center: ':---:', right: '---:', end: '---:' }[align] ?? '---';
}
