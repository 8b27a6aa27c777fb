using Competence.Goals.Xapi;
using Competence.Goals.Xapi.Statements;
using FluentAssertions;
using Xunit;

namespace Competence.Goals.Tests.Xapi;

public sealed class SamenessTests
{
    private static string Print(string properties) => Convert.ToHexString(Sameness.Fingerprint(Samples.With(properties)));

    [Theory]
    [InlineData(""" "id":"0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa","stored":"2026-05-04T12:00:00Z","version":"1.0.0" """, "")]
    [InlineData(""" "verb":{"id":"http://adlnet.gov/expapi/verbs/passed","display":{"sv":"klarade"}} """, "")]
    [InlineData(""" "object":{"id":"https://kurser.exempel.se/brand","definition":{"name":{"sv":"Brand"}}} """, "")]
    [InlineData(""" "actor":{"mbox":"mailto:ada@EXEMPEL.se"} """, "")]
    [InlineData(""" "result":{"duration":"PT1.2345S","score":{"raw":1.0}} """, """ "result":{"score":{"raw":1},"duration":"PT1.23S"} """)]
    [InlineData(""" "context":{"contextActivities":{"parent":{"id":"x:a"}}} """, """ "context":{"contextActivities":{"parent":[{"id":"x:a"}]}} """)]
    [InlineData(
        """ "actor":{"objectType":"Group","member":[{"mbox":"mailto:a@b.se"},{"mbox":"mailto:c@b.se"}]} """,
        """ "actor":{"objectType":"Group","member":[{"mbox":"mailto:c@b.se"},{"mbox":"mailto:a@b.se"}]} """)]
    public void What_makes_no_difference(string one, string other) => Print(one).Should().Be(Print(other));

    [Theory]
    [InlineData(""" "actor":{"mbox":"mailto:ADA@exempel.se"} """)]
    [InlineData(""" "actor":{"mbox":"mailto:ada@exempel.se","name":"Ada"} """)]
    [InlineData(""" "result":{"success":true} """)]
    [InlineData(""" "context":{"extensions":{"x:a":{"definition":1}}} """)]
    public void What_makes_another_statement(string properties) => Print(properties).Should().NotBe(Print(""));

    [Fact]
    public void A_timestamp_that_the_store_has_set_is_no_difference_and_one_that_was_sent_is()
    {
        var stored = new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);
        var (plain, said) = (Samples.With(""), Samples.With(""" "timestamp":"2026-11-20T13:00:00+01:00" """));
        KnownStatement Known(string at) => new(Sameness.Fingerprint(plain), at, stored);

        Known("2026-11-26T12:00:00Z").IsSameAs(said).Should().BeTrue("the one that is kept had none");
        Known("2026-11-20T12:00:00Z").IsSameAs(said).Should().BeTrue("it is the same moment");
        Known("2026-11-20T12:00:00Z").IsSameAs(plain).Should().BeTrue();
        Known("2026-11-20T12:00:01Z").IsSameAs(said).Should().BeFalse();
    }

    [Fact]
    public void Somebody_is_found_by_whatever_way_the_same_identifier_is_written()
    {
        Guid? By(string agent) => Mention.Agent(Samples.Json(agent));

        (By("""{"mbox":"mailto:ada@EXEMPEL.SE","name":"Ada"}""") == By("""{"objectType":"Agent","mbox":"mailto:ada@exempel.se"}""")).Should().BeTrue();
        (By("""{"account":{"homePage":"https://a.se","name":"b"}}""") == By("""{"account":{"homePage":"https://a.s","name":"eb"}}""")).Should().BeFalse();
    }
}
