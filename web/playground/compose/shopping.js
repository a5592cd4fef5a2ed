const LAMP = {
  product_id: 'nl-101',
  sku: 'nl-101',
  category: 'Pendant',
  name: 'Dome Pendant',
  brand: 'Northlight',
  variant: 'black',
  price: 180,
  quantity: 1,
  position: 1,
  currency: 'USD',
  value: 180,
  url: 'https://shop.example.com/lamps/dome-pendant',
};
const CHOSEN = { product_id: 'nl-101', sku: 'nl-101', name: 'Dome Pendant', price: 180, quantity: 1 };
const SECOND = { product_id: 'nl-204', sku: 'nl-204', name: 'Globe Table Lamp', price: 95, quantity: 2 };
const PRODUCTS = [CHOSEN, SECOND];
const ORDER = {
  order_id: 'nl-50314',
  affiliation: 'Northlight Online',
  value: 370,
  revenue: 340,
  shipping: 12,
  tax: 28,
  discount: 10,
  coupon: 'FIRSTLIGHT',
  currency: 'USD',
  products: PRODUCTS,
};
const LIST = { list_id: 'lamps', category: 'Lamps', products: PRODUCTS };
const COUPON = { order_id: 'nl-50314', cart_id: 'c-7781', coupon_id: 'FIRSTLIGHT' };

/** @returns {[string, ...any[]]} a call */
export const track = (event, properties) => ['track', event, properties];

/** Segment's ecommerce events, in the order in which someone buys a lamp. */
export const SHOPPING = [
  track('Products Searched', { query: 'desk lamp' }),
  track('Product List Viewed', LIST),
  track('Product List Filtered', { ...LIST, filters: [{ type: 'price', value: 'under-200' }] }),
  track('Promotion Viewed', { promotion_id: 'winter', creative: 'banner', name: 'Winter light', position: 'home_top' }),
  track('Product Clicked', LAMP),
  track('Product Viewed', LAMP),
  track('Product Added to Wishlist', { wishlist_id: 'w-12', wishlist_name: 'Study', ...LAMP }),
  track('Product Added', { cart_id: 'c-7781', ...LAMP }),
  track('Product Removed', { cart_id: 'c-7781', ...LAMP }),
  track('Cart Viewed', { cart_id: 'c-7781', products: PRODUCTS }),
  track('Checkout Started', ORDER),
  track('Checkout Step Viewed', { checkout_id: 'co-310', step: 2, shipping_method: 'Post', payment_method: 'Visa' }),
  track('Checkout Step Completed', { checkout_id: 'co-310', step: 2, shipping_method: 'Post', payment_method: 'Visa' }),
  track('Coupon Applied', { ...COUPON, coupon_name: 'First order', discount: 10 }),
  track('Coupon Denied', { ...COUPON, reason: 'Expired' }),
  track('Payment Info Entered', { checkout_id: 'co-310', order_id: 'nl-50314', payment_method: 'Visa' }),
  track('Order Completed', { checkout_id: 'co-310', total: 370, subtotal: 350, ...ORDER }),
  track('Order Updated', { total: 370, ...ORDER }),
  track('Order Refunded', { order_id: 'nl-50314', total: 95, currency: 'USD', products: [SECOND] }),
  track('Order Cancelled', { total: 370, ...ORDER }),
  track('Product Shared', {
    share_via: 'email',
    share_message: 'For the hall?',
    recipient: 'ida@example.com',
    ...CHOSEN,
  }),
  track('Product Reviewed', { product_id: 'nl-101', review_id: 'r-9', review_body: 'Warm and even.', rating: '5' }),
];
