using Competence.Kernel;
using FluentAssertions;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Competence.Api.Tests.Manners;

public sealed class VersionScenarios
{
    [Theory]
    [InlineData("\"7\"", 7L), InlineData("W/\"7\"", 7L), InlineData("*", null)]
    public void A_change_names_the_version_it_is_based_on(string sent, long? version) =>
        Outcome.IfMatch(Request(sent)).Should().Be((version, (Refusal?)null));

    [Fact]
    public void A_change_that_names_no_version_is_refused() => Outcome.IfMatch(Request(null)).Refusal!.Status.Should().Be(428);

    [Theory]
    [InlineData("7"), InlineData("\"x\""), InlineData("\"-1\""), InlineData("\"1\", \"2\""), InlineData("\"99999999999999999999\"")]
    public void A_version_that_was_never_given_is_stale(string sent) => Outcome.IfMatch(Request(sent)).Refusal!.Status.Should().Be(412);

    [Fact]
    public void What_another_changed_in_between_is_stale()
    {
        Refusal.Stale(3, 4)!.Code.Should().Be("manners.stale");
        Refusal.Stale(4, 4).Should().BeNull();
        Refusal.Stale(null, 4).Should().BeNull("any version will do");
        new Outcome(null, 4).ETag.Should().Be("\"4\"");
    }

    private static DefaultHttpContext Request(string? ifMatch)
    {
        var http = new DefaultHttpContext();
        if (ifMatch is not null) http.Request.Headers.IfMatch = ifMatch;
        return http;
    }
}
