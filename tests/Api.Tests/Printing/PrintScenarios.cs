using Competence.Api.Tests.Skills;
using Xunit;

namespace Competence.Api.Tests.Printing;

/// <summary>The test host listens nowhere and has no browser: that a page comes out as PDF is seen in the browser's own flows.</summary>
public sealed class PrintScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task Where_there_is_no_browser_that_is_said() =>
        await work.As(await work.Hire()).Sent(HttpMethod.Post, "prints", new { path = "/people" }).ShouldBeRefused(503, "printing.no-browser");

    [Theory]
    [InlineData("")]
    [InlineData("people")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("/a#b@c")]
    public async Task Only_pages_of_its_own_are_printed(string path) =>
        await work.As(await work.Hire()).Sent(HttpMethod.Post, "prints", new { path }).ShouldBe(400);
}
