-- Galley thins out one post at a time, so that no save waits for the others. Nobody thins out all of them at once.
drop function thin_revisions(timestamptz);
