package fsdestination.page;

import elemental2.dom.HTMLScriptElement;
import elemental2.dom.TrustedTypePolicyFactory;
import elemental2.dom.TrustedTypePolicyOptions;
import fsdestination.json.Native;
import jsinterop.base.Js;

/**
 * The address of a script where the page requires <a
 * href="https://developer.mozilla.org/docs/Web/API/Trusted_Types_API">Trusted Types</a>: it must
 * come from a policy. Ours is called {@code fullstory-destination}; the page has to allow that
 * name.
 */
final class TrustedAddress {
  private TrustedAddress() {}

  /** Throws where the page's policy rejects the address. */
  static void set(HTMLScriptElement script, String address) {
    TrustedTypePolicyFactory factory = Js.uncheckedCast(Window.properties().get("trustedTypes"));
    TrustedTypePolicyOptions unchanged = TrustedTypePolicyOptions.create();
    unchanged.setCreateScriptURL((given, more) -> given);
    // Where our policy is not allowed, a string may be, or the page's own policy converts it.
    Native.attempt(
        () ->
            script.src =
                Js.uncheckedCast(
                    factory
                        .createPolicy("fullstory-destination", unchanged)
                        .createScriptURL(address)),
        error -> script.src = address);
  }
}
