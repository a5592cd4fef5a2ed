package fsdestination.cloud.action;

import static fsdestination.cloud.action.Requests.assertBody;
import static fsdestination.cloud.action.Requests.assertRejected;

import org.junit.jupiter.api.Test;

/** The types of properties, in both actions of V2. */
class PropertySchemaTest {
  @Test
  void itStandsBesideTheProperties() {
    assertBody(
        "trackEventV2",
        "{userId: 'u', name: 'n', properties: {total: 5}, schema: {properties: {total: 'int'}}}",
        "{name: 'n', properties: {total: 5}, schema: {properties: {total: 'int'}},"
            + " user: {uid: 'u'}}");
    assertBody(
        "identifyUserV2",
        "{uid: 'u', properties: {age: 5}, schema: {properties: {age: 'int'}}}",
        "{uid: 'u', properties: {age: 5}, schema: {properties: {age: 'int'}}}");
  }

  @Test
  void itHasTheNamesThatThePropertiesGet() {
    assertBody(
        "trackEventV2",
        "{userId: 'u', name: 'n', properties: {'unit price': 5},"
            + " schema: {properties: {'unit price': 'int'}}}",
        "{name: 'n', properties: {unitprice: 5}, schema: {properties: {unitprice: 'int'}},"
            + " user: {uid: 'u'}}");
  }

  @Test
  void objectsInObjectsAreDottedNames() {
    for (String types : new String[] {"cart: {total: 'int'}", "'cart.total': 'int'"}) {
      assertBody(
          "identifyUserV2",
          "{uid: 'u', properties: {cart: {total: 5}}, schema: {properties: {" + types + "}}}",
          "{uid: 'u', properties: {cart: {total: 5}}, schema: {properties: {'cart.total': 'int'}}}");
    }
  }

  @Test
  void anEventWhoseSchemaSaysNoTypesIsRejected() {
    assertRejected(
        "trackEventV2",
        "{userId: 'u', name: 'n', schema: {total: 'int'}}",
        "schema.properties must be an object but it was undefined");
    assertRejected(
        "identifyUserV2",
        "{uid: 'u', schema: {properties: {cart: {total: 5}}}}",
        "schema.properties.cart.total must be a type such as \"int\" but it was number");
    assertRejected(
        "trackEventV2",
        "{userId: 'u', name: 'n', schema: 'int'}",
        "schema must be an object but it was a string");
  }
}
