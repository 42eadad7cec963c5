/** An address as the destination of a link: https://spec.commonmark.org/0.31.2/#link-destination */
export const destination = address => /[()\s]/.test(address) ? `<${address}>` : address;
