-- The date that a post had when readers saw it last. One that they have never seen has none, whatever date it was to have.
alter table post add shown_at timestamptz, add shown_offset integer;
update post set shown_at = published_at, shown_offset = published_offset where published_at <= now();

-- A post that was deleted lies in the trash for a while. Readers have none of it, and the text that they had is remembered.
alter table post
  add trashed_at timestamptz,
  add trashed_by bigint references account on delete set null,
  add trashed_published_id bigint references revision deferrable initially deferred,
  add check (trashed_at is null or published_id is null);
create index post_trashed on post (trashed_at) where trashed_at is not null;

-- To open editors a post in the trash is gone; what happens to it there is no news.
create or replace function tell_of_post() returns trigger
language plpgsql as $$
declare
  happened text;
  told record;
begin
  if new.trashed_at is not null then
    if old.trashed_at is null then
      perform pg_notify('galley', json_build_object('name', 'post:removed', 'post', new.id, 'version', new.latest_version, 'editor', null)::text);
    end if;
    return null;
  end if;
  if new.working_id is distinct from old.working_id and new.working_id is not null then
    select version, editor into told from revision where id = new.working_id;
    perform pg_notify('galley', json_build_object('name', 'draft:saved', 'post', new.id, 'version', told.version, 'editor', told.editor)::text);
  end if;
  happened := case when new.published_id is null and old.published_id is not null then 'post:withdrawn'
    when new.published_id is not null then 'post:published' end;
  if happened is not null and (new.published_id, new.updated_at, new.published_at, new.expires_at)
      is distinct from (old.published_id, old.updated_at, old.published_at, old.expires_at) then
    select version into told from revision where id = coalesce(new.published_id, new.working_id);
    perform pg_notify('galley', json_build_object('name', happened, 'post', new.id, 'version', told.version, 'editor', null)::text);
  end if;
  return null;
end $$;
