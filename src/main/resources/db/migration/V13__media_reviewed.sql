-- Whether a picture's size is as it is shown, and where it was taken is no longer in it: true of all that is kept from now on.
alter table media add reviewed boolean not null default false;
update media set reviewed = true where type not in ('image/jpeg', 'image/png', 'image/webp');
alter table media alter reviewed set default true;
create index media_not_reviewed on media (hash) where not reviewed;
