-- A sign-in ends some day however often it is used. For one of before, its time begins now.
alter table sign_in add began_at timestamptz not null default now();
alter table sign_in alter column began_at drop default;
