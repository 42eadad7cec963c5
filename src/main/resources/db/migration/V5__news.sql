-- Tells every node what has happened to a post, when and only if it is committed; whoever did it, and without a question of its own.
-- The names are those of HxEvent.
create function tell_of_post() returns trigger
language plpgsql as $$
declare
  happened text;
  told record;
begin
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

create trigger tell_of_post after update on post for each row execute function tell_of_post();
