package stridelab.site.book;

/**
 * Where a page of the lesson leads to.
 *
 * @param id the page's file, without its ending
 * @param title what the page is called
 */
public record Turn(String id, String title) {}
