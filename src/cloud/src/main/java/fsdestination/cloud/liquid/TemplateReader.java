package fsdestination.cloud.liquid;

import fsdestination.cloud.liquid.filter.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a template apart, with the whitespace gone that a hyphen in a tag or an output strips. */
final class TemplateReader {
  private static final String END = "\\{%\\s*endraw(?![\\w?\\x{80}-\\x{10ffff}-])((?!\\{%|%}).)*+";
  private static final Pattern END_RAW =
      Pattern.compile(END + "(?:" + END + ")*+%}", Pattern.DOTALL);

  private final String template;
  private final List<Token> tokens = new ArrayList<>();
  private boolean trims;

  private TemplateReader(String template) {
    this.template = template;
  }

  /**
   * The parts of a template. {@code raw} is a text already, and {@code comment} is gone.
   *
   * @throws IllegalArgumentException says what is not closed
   */
  static List<Token> read(String template) {
    var reader = new TemplateReader(template);
    int at = 0;
    while (at < template.length()) at = reader.token(at);
    return reader.tokens;
  }

  private int token(int start) {
    if (template.startsWith("{%", start)) return tag(start);
    if (template.startsWith("{{", start)) return output(start);
    int end = start;
    while (end < template.length()
        && !template.startsWith("{%", end)
        && !template.startsWith("{{", end)) {
      end++;
    }
    text(template.substring(start, end));
    return end;
  }

  private void text(String text) {
    tokens.add(Token.text(trims ? Whitespace.trim(text, true, false) : text));
    trims = false;
  }

  private int tag(int start) {
    int end = template.indexOf("%}", Names.skipWhitespace(template, start + 2));
    if (end < 0) throw notClosed("tag", start);
    var tag = Token.tag(content(start, end));
    if (tag.isTag("raw")) return raw(end + 2);
    tokens.add(tag);
    return end + 2;
  }

  /** A hyphen of {@code raw} strips nothing inside it. */
  private int raw(int start) {
    trims = false;
    Matcher endTag = END_RAW.matcher(template);
    if (!endTag.find(start)) throw notClosed("tag", start);
    tokens.add(Token.text(template.substring(start, endTag.start())));
    trims = endTag.group().endsWith("-%}");
    return endTag.end();
  }

  private int output(int start) {
    int at = start + 2;
    while (at < template.length() && !template.startsWith("}}", at)) {
      char quote = template.charAt(at);
      at = quote == '"' || quote == '\'' ? StringLiteral.end(template, at) : at + 1;
    }
    if (at >= template.length()) throw notClosed("output", start);
    tokens.add(new Token(Token.Type.OUTPUT, "", content(start, at)));
    return at + 2;
  }

  /** What stands between the brackets, less hyphens and whitespace. */
  private String content(int start, int end) {
    int from = start + 2;
    if (from < end && template.charAt(from) == '-') {
      from++;
      trimLast();
    }
    trims = from < end && template.charAt(end - 1) == '-';
    return template.substring(from, trims ? end - 1 : end).strip();
  }

  private void trimLast() {
    int last = tokens.size() - 1;
    if (last < 0 || tokens.get(last).type() != Token.Type.TEXT) return;
    tokens.set(last, Token.text(Whitespace.trim(tokens.get(last).content(), false, true)));
  }

  private IllegalArgumentException notClosed(String what, int start) {
    String found = template.substring(start, Math.min(start + 32, template.length()));
    return new IllegalArgumentException("the " + what + " is not closed at \"" + found + "\"");
  }
}
