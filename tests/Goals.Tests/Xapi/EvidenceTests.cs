using Competence.Goals.Xapi.Statements;
using FluentAssertions;
using Xunit;

namespace Competence.Goals.Tests.Xapi;

public sealed class EvidenceTests
{
    private static readonly Guid Id = Guid.CreateVersion7();
    private static readonly DateTimeOffset Stored = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Learning_is_told_who_did_what_and_how_well()
    {
        var statement = Samples.With("""
            "actor":{"account":{"homePage":"https://lms.exempel.se","name":"10482"}},"timestamp":"2026-11-20T12:00:00Z",
            "result":{"success":true,"completion":true,"duration":"PT1H30M","score":{"scaled":0.85}},
            "context":{"extensions":{"https://w3id.org/xapi/cmi5/context/extensions/masteryscore":0.8}}
            """);

        Evidence.Of(Id, statement, Stored).Should().Be(new StatementStored(
            Id, "http://adlnet.gov/expapi/verbs/passed", "https://kurser.exempel.se/brand", new(null, null, null, "https://lms.exempel.se", "10482"),
            0.85m, true, true, TimeSpan.FromMinutes(90), new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero), 0.8m));
    }

    [Fact]
    public void What_a_statement_does_not_say_is_not_told() => Evidence.Of(Id, Samples.With(""), Stored).Should().Be(new StatementStored(
        Id, "http://adlnet.gov/expapi/verbs/passed", "https://kurser.exempel.se/brand", new("mailto:ada@exempel.se", null, null, null, null),
        null, null, null, null, Stored, null));

    [Theory]
    [InlineData("PT0S", 0), InlineData("P2W", 336), InlineData("P1DT2H", 26), InlineData("P1M", 720), InlineData("P99999999999Y", null)]
    public void A_duration_is_counted_in_hours_where_it_can_be(string duration, int? hours) =>
        Evidence.Of(Id, Samples.With($$""" "result":{"duration":"{{duration}}"} """), Stored)!.Duration.Should().Be(hours is { } h ? TimeSpan.FromHours(h) : null);

    [Theory]
    [InlineData(""" "verb":{"id":"http://adlnet.gov/expapi/verbs/attempted"} """)]
    [InlineData(""" "object":{"objectType":"Agent","mbox":"mailto:a@b.se"} """)]
    [InlineData(""" "actor":{"objectType":"Group","mbox":"mailto:a@b.se"} """)]
    public void Other_verbs_other_objects_and_groups_are_no_evidence(string properties) => Evidence.Of(Id, Samples.With(properties), Stored).Should().BeNull();

    [Fact]
    public void Nothing_about_a_person_reaches_the_log() => Evidence.Of(Id, Samples.With(""), Stored)!.ToString().Should().Be("StatementStored");
}
