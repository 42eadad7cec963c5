package blog.galley.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Messages of the search. */
@MessageBundle("search")
public interface SearchMessages {

    @Message("Search")
    String search();

    @Message("{#if text}{text} · Search{#else}Search{/if}")
    String title(String text);

    @Message("Words, “a phrase”, tag:java, before:2024")
    String placeholder();

    @Message("{#if count == 0}Nothing found{#else if count == 1}1 post{#else}{count} posts{/if}")
    String found(long count);

    @Message("Nothing for “{text}”; showing “{other}”.")
    String instead(String text, String other);

    @Message("No post has all of these words; showing those with some of them.")
    String someWords();

    @Message("No post has exactly this phrase; showing those with some of its words.")
    String someOfPhrase();

    @Message("That is a lot to look for; only the beginning was searched for.")
    String cut();

    @Message("This search took too long, so it was stopped. Add a rarer word, or leave out a phrase.")
    String tooLong();

    @Message("Many people are searching at the moment. Try again in a few seconds.")
    String busy();

    @Message("Better matches")
    String better();

    @Message("Try fewer or other words, or look through:")
    String tryOther();

    @Message("tags")
    String tags();

    @Message("all posts")
    String allPosts();

    @Message("\"as it was said\"")
    String quoted();

    @Message("finds exactly these words.")
    String hintQuoted();

    @Message("finds posts with a tag.")
    String hintTag();

    @Message("and")
    String and();

    @Message("find posts by their date.")
    String hintDates();
}
