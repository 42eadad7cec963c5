package blog.galley.exchange;

import java.time.ZoneId;

import blog.galley.language.Language;

/**
 * What is asked of an import.
 *
 * @param label   what people call it: a folder's or an archive's name
 * @param family  empty, or what keeps its files apart from others of the same name
 * @param author  whose the posts will be; null for the first account there will be
 * @param admin   whether a file may say that somebody else wrote it
 * @param restore whether posts that were removed here come back
 * @param language of its report
 */
record ImportRequest(String label, String family, ZoneId zone, Long author, boolean admin, boolean restore, Language language) {
}
