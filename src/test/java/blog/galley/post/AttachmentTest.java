package blog.galley.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void isServedUnderTheLastPartOfItsName() {
        assertThat(new Attachment(1L, "그림/사진 1.gif", "0a").address()).isEqualTo("/media/0a/%EC%82%AC%EC%A7%84%201.gif");
    }
}
