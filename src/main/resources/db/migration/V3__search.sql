-- Forgives misspelt words. Owners of a database may create it; where not, Galley has said at its start what to do.
do $$ begin
  if not exists (select from pg_extension where extname = 'pg_trgm') then
    create extension pg_trgm;
  end if;
end $$;

-- What readers can find of a post's published text. Derived from it, in the transaction that publishes it.
create table search_entry (
  post_id     bigint   primary key references post on delete cascade,
  revision_id bigint   not null, -- the text it was made from
  analysis    integer  not null, -- by which of Galley's analyses
  terms       tsvector not null, -- lexemes of the title (A), tags (B), summary and headings (C) and text (D)
  heads       tsvector not null generated always as (ts_filter(terms, '{a,b,c}')) stored, -- short, so quick to read for each post that is found
  text        text     not null  -- without markup, one line a block
);
create index search_entry_terms on search_entry using gin (terms) with (fastupdate = off);

-- Words that somebody might misspell, once each, and how they are spelt, letter by letter. Some may be in no post any more.
create table search_word (
  word    text primary key,
  letters text not null
);
create index search_word_letters on search_word using gin (letters gin_trgm_ops) with (fastupdate = off);
