package blog.galley.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages around an import say. */
@MessageBundle("exchange")
public interface ExchangeMessages {

    @Message("Import")
    String title();

    @Message("Import from Hugo")
    String fromHugo();

    @Message("A whole site, its content folder or a part of it: Markdown files, and the images beside them. What came in before and has not changed stays as it is, and nothing you have changed here is overwritten.")
    String whatComesIn();

    @Message("A zip")
    String aZip();

    @Message("Zip, up to {megabytes} MB")
    String zip(int megabytes);

    @Message("Dates without an offset are meant in")
    String datesMeantIn();

    @Message("Bring back posts of it that were removed here")
    String restore();

    @Message("Import the zip")
    String importZip();

    @Message("A folder")
    String aFolder();

    @Message("Folder, up to {megabytes} MB")
    String folder(int megabytes);

    @Message("Import the folder")
    String importFolder();

    @Message("Earlier imports")
    String earlier();

    @Message("running")
    String running();

    @Message("Import of {label}")
    String importOf(String label);

    @Message("The import was interrupted.")
    String wasInterrupted();

    @Message("The import is done.")
    String isDone();

    @Message("Files")
    String files();

    @Message("Pages")
    String pages();

    @Message("Reading the files.")
    String readingFiles();

    @Message("See how far it is")
    String howFar();

    @Message("{done} of {total}")
    String progress(int done, int total);

    @Message("{done} of {total} pages. It goes on when you leave this page.")
    String progressPages(int done, int total);

    @Message("It was interrupted after {done} of {total} pages. What had come in is here. Import again to bring in the rest.")
    String interruptedAfter(int done, int total);

    @Message("Done:")
    String done();

    @Message("{imported} imported, {updated} updated, {unchanged} unchanged, {skipped} skipped, {warnings} {#if warnings == 1}warning{#else}warnings{/if}")
    String summary(int imported, int updated, int unchanged, int skipped, int warnings);

    @Message("Nothing to import was found.")
    String nothingToImport();

    @Message("Changed addresses")
    String changedAddresses();

    @Message("{#if times != files}{times} times {/if}in {files} files")
    String inFiles(int files, int times);

    @Message("the post")
    String thePost();

    @Message("See the blog")
    String toYourBlog();

    @Message("Left out")
    String leftOut();

    @Message("Worth a look")
    String notUnderstood();

    @Message("All of it")
    String allOfIt();

    @Message("Came in")
    String cameIn();

    @Message("Updated")
    String updated();

    @Message("Unchanged: {files}")
    String unchanged(int files);

    @Message("To your posts")
    String toYourPosts();

    @Message("Import more")
    String importMore();

    @Message("at")
    String at();

    @Message("Sample posts")
    String samplePosts();

    @Message("{#if count == 1}1 file{#else}{count} files{/if}")
    String someFiles(int count);

    @Message("This import is another author’s. Ask them, or an admin, for its report.")
    String othersImport();

    @Message("Another import of yours is running. Wait until it is done, then import again.")
    String isRunning();

    @Message("Nothing was chosen. Choose a zip or a folder, then import.")
    String nothingChosen();

    @Message("There is no time zone “{zone}”. Choose one from the list.")
    String noZone(String zone);

    @Message("The archive is damaged or cut short, so nothing was imported. Pack it again and send it once more.")
    String damaged();

    @Message("The archive holds more entries than Galley takes in at once, so nothing was imported. Import at most {files} files at a time: one folder of the blog after the other.")
    String tooManyEntries(int files);

    @Message("Several imports are running already. Wait a minute, then import again.")
    String manyRunning();

    @Message("The upload is over {megabytes} MB, so nothing was imported. Import a part of the blog, or put the folder beside Galley and name it in GALLEY_IMPORT_DIR.")
    String tooLarge(long megabytes);
}
