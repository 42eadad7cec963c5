package blog.galley.listing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What lists of posts say. */
@MessageBundle("listing")
public interface ListingMessages {

    @Message("{#if count == 0}No posts{#if !tags && !year} yet{/if}{#else if count == 1}1 post{#else}{count} posts{/if}{#if tags} tagged {tags}{/if}{#if year} from {year}{/if}")
    String heading(long count, String tags, String year);

    @Message(", page {page}")
    String page(int page);

    @Message("There is no page {page}")
    String noPage(int page);

    @Message("Filter posts")
    String filter();

    @Message("Tags")
    String tags();

    @Message("Years")
    String years();

    @Message(", chosen: remove it")
    String chosen();

    @Message("all {count} tags")
    String allTags(int count);

    @Message("{#for tag in tags}{#if tag_index == 0}There is no tag {#else}, no {/if}“{tag}”{/for}{#if others > 0}, nor {others} others that were asked for{/if} on this blog.")
    String noTags(java.util.List<String> tags, int others);

    @Message("There are no posts from the year “{year}”.")
    String noYear(String year);

    @Message("This is what the rest of the filter leaves.")
    String restOfFilter();

    @Message("These are all posts.")
    String theseAreAll();

    @Message("The list ends with page {page}.")
    String endsWith(int page);

    @Message("Go there")
    String goThere();

    @Message("Newer posts")
    String newer();

    @Message("More posts")
    String more();

    @Message("Show all posts")
    String showAll();

    @Message("Feed of {tag}")
    String feedOf(String tag);

    @Message("{minutes} min")
    String minutes(int minutes);
}
