async () => {
  // Of the audits of Lighthouse those of best practices and for search engines, as far as they can be asked of a page that has come in.
  const head = (selector, attribute = 'content') => document.head.querySelector(selector)?.getAttribute(attribute)?.trim();
  const links = [...document.querySelectorAll('a')];
  const images = [...document.images];
  const texts = [...document.querySelectorAll('body *')].filter(element => element.checkVisibility()
    && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
  const length = element => [...element.childNodes].filter(node => node.nodeType === 3).reduce((sum, node) => sum + node.data.trim().length, 0);
  const legible = texts.filter(element => parseFloat(getComputedStyle(element).fontSize) >= 12);
  const says = ['click here', 'click this', 'go', 'here', 'this', 'start', 'right here', 'more', 'learn more', 'read more', '여기', '더 보기', '자세히'];
  const answer = await fetch(location.href);
  const robots = await fetch('/robots.txt');
  const rules = (await robots.text()).split('\n').filter(line => line.trim() && !line.startsWith('#'));
  const canonical = head('link[rel=canonical]', 'href');
  const drawn = images.filter(image => image.complete && image.naturalWidth > 0 && image.width > 0);
  const isVector = image => new URL(image.currentSrc).pathname.endsWith('.svg');
  return {
    practices: {
      'doctype': document.doctype?.name === 'html' && document.compatMode === 'CSS1Compat',
      'charset': document.characterSet === 'UTF-8' && /charset=utf-8/i.test(answer.headers.get('Content-Type')),
      'viewport': /width=device-width/.test(head('meta[name=viewport]')) && !/user-scalable=no|maximum-scale=[1-4]/.test(head('meta[name=viewport]')),
      'content-security-policy': /default-src 'self'/.test(answer.headers.get('Content-Security-Policy')) && !/unsafe/.test(answer.headers.get('Content-Security-Policy')),
      'clickjacking': /frame-ancestors 'none'/.test(answer.headers.get('Content-Security-Policy')),
      'opener-policy': answer.headers.get('Cross-Origin-Opener-Policy') === 'same-origin',
      'image-aspect-ratio': drawn.every(image => getComputedStyle(image).objectFit !== 'fill'
        || Math.abs(image.width / (image.naturalWidth / image.naturalHeight) - image.height) <= 2),
      'image-size': drawn.every(image => isVector(image) || image.naturalWidth >= 0.75 * image.width),
      'no-cookies': document.cookie === '',
      'no-other-hosts': performance.getEntriesByType('resource').every(entry => new URL(entry.name).origin === location.origin),
    },
    search: {
      'is-crawlable': !/noindex|none/.test(head('meta[name=robots]') ?? '') && !/noindex|none/.test(answer.headers.get('X-Robots-Tag') ?? ''),
      'document-title': document.title.trim().length > 0,
      'meta-description': (head('meta[name=description]') ?? '').length > 0,
      'http-status-code': answer.status === 200,
      'html-has-lang': /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(document.documentElement.lang),
      'link-text': links.every(link => !says.includes(link.textContent.trim().toLowerCase())),
      'crawlable-anchors': links.every(link => link.href && !link.getAttribute('href').startsWith('javascript:')),
      'robots-txt': robots.status === 200 && rules.every(line => /^(user-agent|disallow|allow|sitemap|crawl-delay)\s*:/i.test(line)),
      'image-alt': images.every(image => image.hasAttribute('alt')),
      'hreflang': [...document.head.querySelectorAll('link[hreflang]')].every(link => link.href.startsWith('http') && /^([a-z]{2,3}(-[A-Za-z0-9]+)*|x-default)$/.test(link.hreflang)),
      'canonical': canonical === undefined || canonical.startsWith('http'),
      'font-size': legible.reduce((sum, each) => sum + length(each), 0) >= 0.6 * texts.reduce((sum, each) => sum + length(each), 0),
    },
  };
}
