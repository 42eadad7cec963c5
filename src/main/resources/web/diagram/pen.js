import mermaid from 'mermaid/dist/mermaid.esm.min.mjs';

/*
 * Draws diagrams in a page of its own, which alone may have inline styles: Mermaid measures what it draws in the styles
 * that it writes. The page that shows them gets the drawing as text.
 */
const LIGHT = {
  background: '#fbfaf7', primaryColor: '#f3f1ed', primaryTextColor: '#1d2025', primaryBorderColor: '#7d7a73', lineColor: '#565a60', textColor: '#1d2025',
  secondaryColor: '#e9eef6', tertiaryColor: '#faf8f4', noteBkgColor: '#e9eef6', noteTextColor: '#1d2025', noteBorderColor: '#1d5fb0', edgeLabelBackground: '#fbfaf7',
  clusterBkg: '#faf8f4', clusterBorder: '#d7d5cf', pie1: '#8fb3e0', pie2: '#d9d4c7', pie3: '#c3d5ee', pie4: '#b9b4a8', pie5: '#e9c9c2', pie6: '#a9c7b4',
};
const DARK = {
  background: '#0d1013', primaryColor: '#1d2126', primaryTextColor: '#dcdfe3', primaryBorderColor: '#6f757d', lineColor: '#a0a5ac', textColor: '#dcdfe3',
  secondaryColor: '#1b2737', tertiaryColor: '#14181c', noteBkgColor: '#1b2737', noteTextColor: '#dcdfe3', noteBorderColor: '#7fb4ee', edgeLabelBackground: '#0d1013',
  clusterBkg: '#14181c', clusterBorder: '#3a3f46', pie1: '#33587f', pie2: '#4a4a44', pie3: '#24405f', pie4: '#5d5a52', pie5: '#6b4039', pie6: '#35573f',
};

let count = 0;

/** Takes out of a drawing the styles that only this page may have inline, and what no drawing needs. */
function apart(svg) {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const styles = [...drawing.querySelectorAll('style')];
  styles.forEach(style => style.remove());
  drawing.querySelectorAll('foreignObject, image, script').forEach(foreign => foreign.remove());
  for (const element of drawing.querySelectorAll('[style]')) {
    element.setAttribute('data-style', element.getAttribute('style'));
    element.removeAttribute('style');
  }
  return { svg: new XMLSerializer().serializeToString(drawing), css: styles.map(style => style.textContent).join('\n') };
}

/** Answers the drawing as SVG, and its styles; fails with words if the source is none. */
export async function draw(source, { dark, font }) {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    // What a text may not set for itself: with these it would reach out of its drawing.
    secure: ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'suppressErrorRendering', 'htmlLabels', 'flowchart', 'dompurifyConfig',
      'theme', 'themeCSS', 'themeVariables', 'fontFamily', 'altFontFamily'],
    suppressErrorRendering: true,
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    theme: 'base',
    themeVariables: { ...(dark ? DARK : LIGHT), darkMode: dark, fontFamily: font, fontSize: '15px' },
    fontFamily: font,
    maxTextSize: 50_000,
    maxEdges: 500,
  });
  const { svg } = await mermaid.render(`Diagram${++count}`, source);
  return apart(svg);
}

window.draw = draw;
