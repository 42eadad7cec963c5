-- Which of 25 fields of the cover stays in sight where it is cropped: row by row from the upper left; 12 is the middle.
alter table revision add column cover_focus smallint not null default 12 check (cover_focus between 0 and 24);

-- Whether a text speaks of a file by its name within the post, however that is written in Markdown, or by its address. In doubt it does.
create or replace function speaks_of(text_ text, name text, hash text) returns boolean
language sql immutable parallel safe as $$
  select strpos(text_, '/media/' || hash || '/') > 0 or exists (
    select from lower(text_) said, unnest(array[name, normalize(name, NFD)]) form,
      unnest(array[form, replace(form, ' ', '%20'), url_encoded(form)]) spelling
    where strpos(said, lower(spelling)) > 0 or strpos(replace(said, '\', ''), lower(spelling)) > 0)
$$;

-- Whether a kept version of any post has the file's address.
create function is_addressed(hash text) returns boolean
language sql stable as $$
  select exists (select from revision r where strpos(r.cover, '/media/' || is_addressed.hash || '/') > 0
    or strpos(revision_text(r.body, r.base_id, r.keeps_start, r.keeps_end), '/media/' || is_addressed.hash || '/') > 0)
$$;

-- Whether a kept version of a post, also of one in the trash, shows a file of it, or one of any post by its address. What is written and
-- read now is looked at first.
create or replace function uses_file(post bigint, name text, hash text) returns boolean
language sql stable as $$
  select exists (select from shown_file s join revision r on r.id = s.revision_id
      where s.hash = uses_file.hash and (uses_file.post is null or r.post_id = uses_file.post))
    or exists (select from post p join revision r on r.id in (p.working_id, p.published_id) where p.id = uses_file.post
      and speaks_of(r.cover || ' ' || revision_text(r.body, r.base_id, r.keeps_start, r.keeps_end), uses_file.name, uses_file.hash))
    or exists (select from revision r where r.post_id = uses_file.post
      and speaks_of(r.cover || ' ' || revision_text(r.body, r.base_id, r.keeps_start, r.keeps_end), uses_file.name, uses_file.hash))
    or is_addressed(uses_file.hash)
$$;
