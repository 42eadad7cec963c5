-- A page, such as About, has its address and stands in no list. Texts of one translation key are translations of each other.
alter table revision
  add page            boolean not null default false,
  add translation_key text    not null default '';
alter table post add page boolean not null default false; -- what its readers see is one
drop index post_latest;
create index post_latest on post (published_at desc, id desc) where published_id is not null and not page;
create index post_page on post (path) where published_id is not null and page;
create index revision_translation on revision (translation_key) where was_published and translation_key <> '';

-- What stands for a series in its address. Two spellings of a name that come to the same are one series.
create function series_slug(name text) returns text
language sql immutable parallel safe as $$
  select case name when '' then '' else coalesce(nullif(left(btrim(regexp_replace(regexp_replace(
    lower(replace(replace(normalize(name, nfc), '#', ' sharp '), '+', ' plus ')), '[''’]', '', 'g'), '[^[:alnum:]_]+', '-', 'g'), '-'), 80), ''), 'series') end
$$;
alter table revision add series_slug text not null generated always as (series_slug(series)) stored;
create index revision_series on revision (series_slug) where was_published and series_slug <> '';

-- The few lexemes that a post has most of, its tags among them: by these it is compared with others.
alter table search_entry add telling tsvector not null default '';
create index search_entry_telling on search_entry using gin (telling) with (fastupdate = off);

-- Until when the hub was told of posts whose hour had come, by whichever node.
create table announcement (until timestamptz not null);
insert into announcement values (now());
