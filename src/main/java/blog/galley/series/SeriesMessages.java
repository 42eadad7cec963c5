package blog.galley.series;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of series say. */
@MessageBundle("series")
public interface SeriesMessages {

    @Message("Series")
    String title();

    @Message("No post belongs to a series yet.")
    String none();

    @Message("{#if count == 1}1 post{#else}{count} posts, in reading order{/if}.")
    String posts(int count);

    @Message("All series")
    String all();
}
