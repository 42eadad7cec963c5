-- Percent-encoded, as names of files stand in the addresses of Markdown.
create function url_encoded(name text) returns text
language sql immutable parallel safe as $$
  select coalesce(string_agg(case when letter ~ '[A-Za-z0-9._~/-]' then letter
      else regexp_replace(encode(convert_to(letter, 'UTF8'), 'hex'), '(..)', '%\1', 'g') end, '' order by place), '')
  from regexp_split_to_table(name, '') with ordinality letters(letter, place)
$$;

-- Whether a text speaks of a file by its name within the post, however that is written in Markdown, or by its address. In doubt it does.
create function speaks_of(text_ text, name text, hash text) returns boolean
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
create function uses_file(post bigint, name text, hash text) returns boolean
language sql stable as $$
  select exists (select from shown_file s join revision r on r.id = s.revision_id
      where s.hash = uses_file.hash and (uses_file.post is null or r.post_id = uses_file.post))
    or exists (select from post p join revision r on r.id in (p.working_id, p.published_id) where p.id = uses_file.post
      and speaks_of(r.cover || ' ' || revision_text(r.body, r.base_id, r.keeps_start, r.keeps_end), uses_file.name, uses_file.hash))
    or exists (select from revision r where r.post_id = uses_file.post
      and speaks_of(r.cover || ' ' || revision_text(r.body, r.base_id, r.keeps_start, r.keeps_end), uses_file.name, uses_file.hash))
    or is_addressed(uses_file.hash)
$$;
