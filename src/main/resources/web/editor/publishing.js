import { announce } from '../app/js/announce.js';

/** Says what has become of the post, for those who do not see the status. */
document.body.addEventListener('post:published', () => announce('Published'));
document.body.addEventListener('post:withdrawn', () => announce('Withdrawn. Readers do not see it any more.'));
