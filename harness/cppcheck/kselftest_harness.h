/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What cppcheck is told of the kselftest harness: enough to follow what a case
 * does, without the headers and in a fifth of the time. Nothing is built with this.
 */
#define FIXTURE(fixture) struct fixture
#define FIXTURE_DATA(fixture) struct fixture
#define FIXTURE_VARIANT(fixture) struct variant_of_##fixture
#define FIXTURE_VARIANT_ADD(fixture, name) \
	static const FIXTURE_VARIANT(fixture) fixture##_##name =
#define HARNESS_FUNCTION(fixture, name) \
	static void fixture##_##name(struct test *_metadata, struct fixture *self, \
				     const FIXTURE_VARIANT(fixture) *variant)
#define FIXTURE_SETUP(fixture) HARNESS_FUNCTION(fixture, setup)
#define FIXTURE_TEARDOWN(fixture) HARNESS_FUNCTION(fixture, teardown)
#define TEST_F(fixture, name) HARNESS_FUNCTION(fixture, name)
#define TEST(name) static void name(struct test *_metadata)
#define TEST_HARNESS_MAIN int main(int argc, char **argv) { return argc == 0; }
#define SKIP(statement, ...) do { printf(__VA_ARGS__); statement; } while (0)
#define TH_LOG(...) printf(__VA_ARGS__)
#define __TH_LOG TH_LOG
#define OPTIONAL_HANDLER(assert) if (assert) abort()
#define __EXPECT(expected, expected_text, seen, seen_text, op, assert) \
	if (!((expected) op (seen))) OPTIONAL_HANDLER(assert)
#define __EXPECT_STR(expected, seen, op, assert) \
	if (!(strcmp(expected, seen) op 0)) OPTIONAL_HANDLER(assert)
