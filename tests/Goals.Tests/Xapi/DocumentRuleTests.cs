using System.Text;
using Competence.Goals.Xapi.Documents;
using FluentAssertions;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Competence.Goals.Tests.Xapi;

public sealed class DocumentRuleTests
{
    [Theory]
    [InlineData("If-Match", "\"a\"", "\"a\"", null)]
    [InlineData("If-Match", "a", "\"a\"", null)]
    [InlineData("If-Match", "\"x\", W/\"a\"", "\"a\"", null)]
    [InlineData("If-Match", "*", "\"a\"", null)]
    [InlineData("If-Match", "\"b\"", "\"a\"", 412)]
    [InlineData("If-Match", "*", null, 412)]
    [InlineData("If-None-Match", "*", null, null)]
    [InlineData("If-None-Match", "*", "\"a\"", 412)]
    [InlineData("If-None-Match", "\"b\"", "\"a\"", null)]
    [InlineData("Accept", "*/*", "\"a\"", 409)]
    [InlineData("Accept", "*/*", null, null)]
    public void A_document_is_replaced_by_whoever_saw_it(string header, string value, string? there, int? refused) =>
        (DocumentRules.Condition(new HeaderDictionary { [header] = value }, there, ConditionNeed.ToReplace)?.Status).Should().Be(refused);

    [Theory]
    [InlineData(ConditionNeed.Never, "\"a\"", null), InlineData(ConditionNeed.Always, "\"a\"", 409), InlineData(ConditionNeed.Always, null, 400)]
    public void Whether_it_has_to_be_said_differs(object need, string? there, int? refused) =>
        (DocumentRules.Condition(new HeaderDictionary(), there, (ConditionNeed)need)?.Status).Should().Be(refused);

    [Fact]
    public void A_posted_object_sets_properties_and_leaves_the_others()
    {
        var (document, _) = DocumentRules.Posted(Json("""{"x":"foo","y":{"a":1}}"""), Json("""{"y":{"b":2},"z":3}"""));

        Encoding.UTF8.GetString(document!.Content).Should().Be("""{"x":"foo","y":{"b":2},"z":3}""");
    }

    [Theory]
    [InlineData("[1]", "application/json", "{}", "application/json"), InlineData("{}", "application/json", "[1]", "application/json"), InlineData("x", "text/plain", "{}", "application/json"), InlineData("{}", "application/json", "x", "text/plain")]
    public void Only_objects_are_merged(string there, string type, string posted, string postedType) =>
        DocumentRules.Posted(Of(there, type), Of(posted, postedType)).Refusal!.Code.Should().Be("goals.xapi-not-merged");

    [Fact]
    public void A_new_document_may_be_of_any_kind() => DocumentRules.Posted(null, Of("x", "text/plain")).Document!.ContentType.Should().Be("text/plain");

    private static Document Json(string text) => Of(text, "application/json; charset=utf-8");

    private static Document Of(string text, string type) => new(type, Encoding.UTF8.GetBytes(text), DateTimeOffset.UnixEpoch);
}
