-- Which of 25 fields of the cover stays in sight where it is cropped: row by row from the upper left; 12 is the middle.
alter table revision add column cover_focus smallint not null default 12 check (cover_focus between 0 and 24);
