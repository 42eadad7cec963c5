package blog.galley.exchange;

import java.time.ZoneId;

import blog.galley.language.Language;

/**
 * The settings of one import.
 *
 * @param label   its name for people: that of the folder or archive
 * @param family  a prefix that keeps its files apart from others of the same name, or empty
 * @param zone    of dates without an offset
 * @param author  the account that gets the posts; null if there is none yet, and the first account gets them
 * @param admin   whether files may name other authors
 * @param restore whether posts that were removed here come back
 * @param language of its report
 */
record ImportRequest(String label, String family, ZoneId zone, Long author, boolean admin, boolean restore, Language language) {
}
