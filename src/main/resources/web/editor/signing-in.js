/** While the form to sign in again stands, it alone says that one is signed out. */
const show = () => document.body.toggleAttribute('data-signs-in', document.getElementById('SignInAgain') !== null);

document.body.addEventListener('htmx:afterSwap', show);
document.body.addEventListener('htmx:afterSettle', show);
document.body.addEventListener('session:renewed', () => document.body.removeAttribute('data-signs-in'));
