package blog.galley.media;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a file is not taken, and what to do. */
@MessageBundle("media")
public interface MediaMessages {

    @Message("“{name}” is empty. Choose the file again; it may not have been saved where it comes from.")
    String empty(String name);

    @Message("“{name}” is larger than {most} MB. Make it smaller, or put it elsewhere and link to it.")
    String tooLarge(String name, int most);

    @Message("“{name}” is not a picture, whatever its name says. Open it where it comes from, and save it as PNG or JPEG.")
    String noPicture(String name);

    @Message("“{name}” is cut short. Copy or save it once more where it comes from.")
    String cutShort(String name);

    @Message("“{name}” has {millions} million pixels, and {most} million are the most. Make it smaller, then add it again.")
    String tooManyPixels(String name, long millions, long most);

    @Message("“{name}” is HEIC, which many browsers cannot show. Save it as JPEG, then add it again.")
    String heic(String name);

    @Message("There is no space left for “{name}”. Whoever runs this blog has to make some; then try again.")
    String noSpace(String name);

    @Message("No file was chosen. Choose one first.")
    String nothingChosen();

    @Message("This file is not yours, or it is no longer here.")
    String noSuchFile();
}
