-- Files are kept in pieces of 256 KB, so that one that comes or goes never has to fit into memory.
create table media_piece (
  hash   text    not null references media on delete cascade,
  number integer not null,
  bytes  bytea   not null,
  primary key (hash, number)
);
alter table media_piece alter column bytes set storage external; -- images do not compress twice
insert into media_piece (hash, number, bytes)
select hash, number, substring(content from number * 262144 + 1 for 262144)
from media, generate_series(0, greatest(0, size - 1) / 262144) number;

drop index media_not_reviewed;
alter table media
  drop column content,
  drop column reviewed,
  add column parts text,                               -- what readers get of it, as media/Parts writes it; null until it is looked at
  add column scalable boolean not null default false,  -- whether it is a picture that can be made smaller
  add column scaled_at timestamptz;                    -- since when its smaller sizes are there
create index media_due on media (created_at) where parts is null or scalable and scaled_at is null;

-- Smaller sizes of pictures. They can be made again, so a backup may leave them out.
create table media_size (
  hash   text    not null references media on delete cascade,
  width  integer not null,
  type   text    not null,
  bytes  bytea   not null,
  primary key (hash, width, type)
);
alter table media_size alter column bytes set storage external;
