package fsdestination.page;

import elemental2.dom.HTMLScriptElement;
import elemental2.dom.TrustedTypePolicyFactory;
import elemental2.dom.TrustedTypePolicyOptions;
import fsdestination.json.Native;
import jsinterop.base.Js;

/**
 * The URL of a script if the page requires <a
 * href="https://developer.mozilla.org/docs/Web/API/Trusted_Types_API">Trusted Types</a>: it must
 * come from a policy. The policy is named {@code fullstory-destination}; the page must allow that
 * name.
 */
final class TrustedAddress {
  private TrustedAddress() {}

  /** Throws if the page's policy rejects the URL. */
  static void set(HTMLScriptElement script, String address) {
    TrustedTypePolicyFactory factory = Js.uncheckedCast(Window.properties().get("trustedTypes"));
    TrustedTypePolicyOptions unchanged = TrustedTypePolicyOptions.create();
    unchanged.setCreateScriptURL((given, more) -> given);
    // If the policy is not allowed, a string may be, or the page's default policy converts it.
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
