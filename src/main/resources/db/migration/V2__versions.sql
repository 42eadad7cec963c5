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

-- Of the revisions that share a slot, the newest stays. Hours and days are UTC's, so that every run draws the same lines. A
-- text that never was the working text does not take the place of one that was; and each editor keeps what it sent last,
-- for what is typed there grows from that alone.
create function thinning_slot(saved_at timestamptz, kind text, editor text, at timestamptz) returns text
language sql immutable parallel safe as $$
  select case kind when 'sent' then 'sent ' || coalesce(editor, '') || ' ' when 'aside' then 'aside ' else '' end
    || case when saved_at <= at - interval '8 days' then 'day ' || extract(epoch from date_trunc('day', saved_at, 'UTC'))
       else 'hour ' || extract(epoch from date_trunc('hour', saved_at, 'UTC')) end
$$;

create function posts_to_thin(at timestamptz) returns setof bigint
language sql stable as $$
  select distinct post_id from (
    select post_id from revision where saved_at <= at - interval '1 day'
    group by post_id, thinning_slot(saved_at, kind, editor, at) having count(*) > 1
  ) posts
$$;

-- Thins out a post's revisions that are older than a day. The newest of each hour stays for a week, and then the newest of
-- each day; for ever stays what has a name, what was published, and what the post points at; and what others are stored
-- against, until they are not. At most so many at a time, for nobody can save meanwhile. Answers how many it changed.
create function thin_post(thin bigint, at timestamptz, most integer) returns integer
language plpgsql as $$
declare
  thinned bigint[];
  whole integer;
  gone integer;
begin
  -- First the lock, then the look: a save may be storing its text against one that is about to go.
  perform from post where id = thin for no key update;

  select array_agg(id) into thinned from (
    select id from (
      select r.id, r.version, r.name is null and not r.was_published
          and r.id is distinct from p.working_id and r.id is distinct from p.published_id
          and not exists (select from revision younger where younger.base_id = r.id and younger.saved_at > at - interval '1 day') as may_go,
        row_number() over (partition by thinning_slot(r.saved_at, r.kind, r.editor, at) order by r.version desc) as place
      from revision r join post p on p.id = r.post_id
      where r.post_id = thin and r.saved_at <= at - interval '1 day'
    ) old where may_go and place > 1 order by version limit most
  ) going;

  -- What was stored against one that goes stands by itself from now on.
  update revision r set body = revision_text(r.body, r.base_id, r.keeps_start, r.keeps_end), base_id = null, keeps_start = 0, keeps_end = 0
    where r.id in (select id from revision where base_id = any (thinned) and not id = any (thinned) limit most);
  get diagnostics whole = row_count;

  delete from revision r where r.id = any (thinned) and not exists (
    select from revision other where other.base_id = r.id and not other.id = any (thinned));
  get diagnostics gone = row_count;
  return whole + gone;
end $$;

create function thin_revisions(at timestamptz) returns bigint
language sql as $$
  select coalesce(sum(thin_post(post, at, null)), 0) from posts_to_thin(at) post
$$;
