-- Every saved state of a post stays, until thin_revisions thins the old ones out.
alter table revision
  add kind          text    not null default 'saved' check (kind in ('saved', 'sent', 'merged', 'aside', 'restored')),
  add started_from  bigint, -- the version it grew from
  add editor        text,   -- the browser tab it was typed in
  add name          text,   -- from a person who wants to find it again
  add was_published boolean not null default false,
  add added         integer not null default 0, -- characters, against the version it grew from
  add removed       integer not null default 0,
  -- With a base, body holds only what stands between the first keeps_start and the last keeps_end characters of the
  -- base's text. A base holds its whole text.
  add base_id       bigint,
  add keeps_start   integer not null default 0,
  add keeps_end     integer not null default 0,
  add foreign key (base_id) references revision deferrable initially deferred, -- a post's revisions go all at once
  add check (base_id is not null or keeps_start = 0 and keeps_end = 0);
create index revision_base on revision (base_id) where base_id is not null;

-- Counts a post's versions of all kinds. The highest that is left may be lower: no number comes twice.
alter table post add latest_version bigint not null default 0;
update post set latest_version = (select max(version) from revision where post_id = post.id)
  where exists (select from revision where post_id = post.id);
update revision set was_published = true where id in (select published_id from post);
update revision set added = char_length(body) where version = 1;

-- The whole text of a revision, however it is stored.
create function revision_text(stored text, base bigint, head integer, tail integer) returns text
language sql stable parallel safe as $$
  select case when base is null then stored
    else (select left(r.body, head) || stored || right(r.body, tail) from revision r where r.id = base) end
$$;

-- When old revisions were thinned out last, by whichever node.
create table thinning (last_at timestamptz not null);
insert into thinning values ('-infinity');

-- What is younger than a day stays. Of what is older, the newest of each hour stays for a week, and then the newest of
-- each day; for ever stays what has a name, what was published, and what a post points at. A text that never was the
-- working text does not take the place of one that was. Hours and days are UTC's, so that every run draws the same lines.
-- A post that somebody is changing has its turn next time. Answers how many went.
create function thin_revisions(at timestamptz) returns bigint
language plpgsql as $$
declare
  posts bigint[];
  thinned bigint[];
  gone bigint;
begin
  -- First the lock, then the look: a save may be storing its text against one that is about to go.
  with old as (
    select distinct p.id from revision r join post p on p.id = r.post_id
    where r.saved_at <= at - interval '1 day' and not r.was_published and r.name is null and r.id is distinct from p.working_id
  ), locked as (
    select id from post where id in (select id from old) for no key update skip locked
  )
  select array_agg(id) into posts from locked;

  select array_agg(id) into thinned from (
    select r.id, r.name is null and not r.was_published
        and r.id is distinct from p.working_id and r.id is distinct from p.published_id as may_go,
      row_number() over (
        partition by r.post_id, r.kind in ('sent', 'aside'), r.saved_at <= at - interval '8 days',
          date_trunc(case when r.saved_at <= at - interval '8 days' then 'day' else 'hour' end, r.saved_at, 'UTC')
        order by r.version desc) as place
    from revision r join post p on p.id = r.post_id
    where r.post_id = any (posts) and r.saved_at <= at - interval '1 day'
  ) old where may_go and place > 1;

  -- What stays stands by itself from now on.
  update revision r set body = revision_text(r.body, r.base_id, r.keeps_start, r.keeps_end),
      base_id = null, keeps_start = 0, keeps_end = 0
    where r.post_id = any (posts) and r.base_id is not null and r.saved_at <= at - interval '1 day'
      and not coalesce(r.id = any (thinned), false);

  -- What younger ones are stored against goes when they are old too.
  delete from revision r
    where r.id = any (thinned) and r.name is null and not r.was_published
      and not exists (select from revision younger where younger.base_id = r.id and younger.saved_at > at - interval '1 day');
  get diagnostics gone = row_count;
  return gone;
end $$;
