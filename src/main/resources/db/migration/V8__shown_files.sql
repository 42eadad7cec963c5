-- The files that a text shows which readers got. A revision never changes, so neither does what it shows.
create table shown_file (
  revision_id bigint not null references revision on delete cascade,
  hash        text   not null, -- perhaps of a file that is not here, or not yet
  primary key (hash, revision_id)
);
create index shown_file_revision on shown_file (revision_id);
create index attachment_hash on attachment (hash);

-- Only rendering tells which of its files a text shows. What was published before is taken to show all it has attached,
-- until it is published again.
insert into shown_file (revision_id, hash)
select p.published_id, a.hash from post p join attachment a on a.post_id = p.id where p.published_id is not null
union
select r.id, found[1] from post p join revision r on r.id = p.published_id,
  regexp_matches(r.cover || ' ' || revision_text(r.body, r.base_id, r.keeps_start, r.keeps_end), '/media/([0-9a-f]{64})/', 'g') found;
