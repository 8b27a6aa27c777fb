using Competence.Goals.Xapi.Rules;
using FluentAssertions;
using Xunit;

namespace Competence.Goals.Tests.Xapi;

/// <summary>What the specification takes and refuses; the conformance suite of ADL holds the rest against the running host.</summary>
public sealed class StatementRuleTests
{
    private static readonly Rule Old = StatementRules.Of(new(IsNew: false)), New = StatementRules.Of(new(IsNew: true));

    [Theory]
    [InlineData("")]
    [InlineData(""" "actor":{"objectType":"Group","member":[{"account":{"homePage":"https://x.se","name":"7"}}]} """)]
    [InlineData(""" "object":{"objectType":"StatementRef","id":"0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa"} """)]
    [InlineData(""" "object":{"objectType":"SubStatement","actor":{"openid":"https://x.se/a"},"verb":{"id":"x:y"},"object":{"id":"x:z"}} """)]
    [InlineData(""" "result":{"score":{"scaled":-1,"raw":5,"min":0,"max":10},"duration":"P1DT12H36M0.12567S","extensions":{"x:any":[null]}} """)]
    [InlineData(""" "context":{"language":"sv-SE","contextActivities":{"parent":{"id":"x:z"}},"revision":"2"},"timestamp":"2026-05-04T12:00:00.1234567+02:00" """)]
    [InlineData(""" "version":"1.0.9","stored":"2026-05-04T12:00:00Z","authority":{"mbox":"mailto:a@b.se"} """)]
    public void A_statement_of_the_specification_is_taken(string properties)
    {
        Old(Samples.With(properties), "").Should().BeNull();
        New(Samples.With(properties), "").Should().BeNull();
    }

    [Theory]
    [InlineData(""" "actor":{"mbox":"mailto:a@b.se","openid":"x:y"} """, "xapi-identifier", "actor")]
    [InlineData(""" "actor":{"objectType":"Group"} """, "xapi-missing", "actor.member")]
    [InlineData(""" "actor":{"mbox":"a@b.se"} """, "xapi-form", "actor.mbox")]
    [InlineData(""" "verb":{"id":"passed"} """, "xapi-form", "verb.id")]
    [InlineData(""" "verb":{"id":"x:y","display":{"svenska, alltså":"klarade"}} """, "xapi-form", "verb.display.svenska, alltså")]
    [InlineData(""" "object":{"id":"x:y","definition":{"interactionType":"choice","scale":[]}} """, "xapi-not-with", "object.definition.scale")]
    [InlineData(""" "object":{"objectType":"SubStatement","id":"x:y"} """, "xapi-unknown", "object.id")]
    [InlineData(""" "result":{"score":{"scaled":1.01}} """, "xapi-between", "result.score.scaled")]
    [InlineData(""" "result":{"score":{"raw":11,"max":10}} """, "xapi-less", "result.score.raw")]
    [InlineData(""" "result":{"success":"true"} """, "xapi-type", "result.success")]
    [InlineData(""" "result":{"duration":"P4W1D"} """, "xapi-form", "result.duration")]
    [InlineData(""" "result":null """, "xapi-type", "result")]
    [InlineData(""" "Result":{} """, "xapi-unknown", "Result")]
    [InlineData(""" "timestamp":"2026-05-04T12:00:00-00:00" """, "xapi-form", "timestamp")]
    [InlineData(""" "version":"1.1.0" """, "xapi-form", "version")]
    [InlineData(""" "object":{"objectType":"Agent","mbox":"mailto:a@b.se"},"context":{"platform":"x"} """, "xapi-not-with", "context.platform")]
    [InlineData(""" "verb":{"id":"http://adlnet.gov/expapi/verbs/voided"} """, "xapi-one-of", "object.objectType")]
    public void What_is_none_is_refused_with_the_place_of_the_fault(string properties, string code, string path)
    {
        var refusal = New(Samples.With(properties), "");

        (refusal?.Status, refusal?.Code, refusal?.Values[0]).Should().Be((400, $"goals.{code}", path));
    }

    [Fact]
    public void Agents_of_the_context_are_new_in_xAPI_2()
    {
        var statement = Samples.With(""" "context":{"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@b.se"},"relevantTypes":["x:y"]}]} """);

        New(statement, "").Should().BeNull();
        Old(statement, "")!.Code.Should().Be("goals.xapi-unknown");
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}"""), InlineData("""{"a":"\u0000"}"""), InlineData("""{"a":"\uD800"}"""), InlineData("""{"a":1e400}"""), InlineData("{"), InlineData("")]
    public void What_the_store_cannot_hold_is_no_JSON(string text) => StrictJson.Read(System.Text.Encoding.UTF8.GetBytes(text)).Refusal!.Code.Should().Be("goals.xapi-json");
}
