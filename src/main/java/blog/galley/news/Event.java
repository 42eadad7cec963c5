package blog.galley.news;

public record Event(String name, long post, long version, String editor) {
    public String json() { return "{\"post\":" + post + ",\"version\":" + version + ",\"editor\":" + (editor == null ? "null" : '"' + editor + '"') + "}"; }
}
