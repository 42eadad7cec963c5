import { announce } from '../app/js/announce.js';
import { say } from './words.js';

/** Says what has become of the post, for those who do not see the status. */
document.body.addEventListener('post:published', () => announce(say('published')));
document.body.addEventListener('post:withdrawn', () => announce(say('withdrawn')));
