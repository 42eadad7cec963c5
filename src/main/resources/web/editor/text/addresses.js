/** An address as a link's destination. */
export const destination = address => /[()\s]/.test(address) ? `<${address}>` : address;
