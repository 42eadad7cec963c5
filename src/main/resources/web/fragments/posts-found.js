import { announce } from '../app/js/announce.js'

/** The typing goes on, so the focus stays where it is: only say how much there is. */
document.addEventListener('posts:found', () => announce(document.getElementById('Results').textContent))
