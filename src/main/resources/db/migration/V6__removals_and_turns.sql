-- That a post is deleted is news too, on every node.
create function tell_of_removal() returns trigger
language plpgsql as $$
begin
  perform pg_notify('galley', json_build_object('name', 'post:removed', 'post', old.id, 'version', old.latest_version, 'editor', null)::text);
  return null;
end $$;

create trigger tell_of_removal after delete on post for each row execute function tell_of_removal();

-- One that loses its working text is on its way out: that it is withdrawn first is no news.
drop trigger tell_of_post on post;
create trigger tell_of_post after update on post for each row when (new.working_id is not null) execute function tell_of_post();

-- Which of its editor's saves it is, as that counts them: one that comes after a later one must not take its place.
alter table revision add turn bigint;
