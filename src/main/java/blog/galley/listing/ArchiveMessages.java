package blog.galley.listing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Messages of the archive. */
@MessageBundle("archive")
public interface ArchiveMessages {

    @Message("Archive")
    String title();

    @Message("{year}")
    String year(int year);

    @Message("Years")
    String years();

    @Message("{month} {year}: {count}")
    String month(String month, int year, long count);

    @Message("{#if count == 1}1 post{#else}{count} posts{/if}")
    String posts(long count);

    @Message("{#if count == 1}post{#else}posts{/if}")
    String noun(long count);

    @Message("from {year}")
    String from(int year);

    @Message(", by tag")
    String byTag();

    @Message("Earlier years have pages of their own: choose one above.")
    String earlier();

    @Message("No posts yet.")
    String none();
}
