using Competence.Api.Access;
using Competence.Api.Access.Development;
using Competence.Api.Access.Rules;
using Competence.Api.Tests.Contract;
using FastEndpoints;
using FluentAssertions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Competence.Api.Tests.Access;

public sealed class DoorTests(CompetenceApi api)
{
    [Fact]
    public async Task A_host_with_a_route_that_nobody_locked_does_not_start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddHostedService<DoorCheck>();
        await using var app = builder.Build();
        app.MapGet("/api/v1/secrets", () => "");

        var start = () => app.StartAsync();

        (await start.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*DoorCheck.cs*api/v1/secrets*");
    }

    [Theory]
    [InlineData("unknown.read", "does not know"), InlineData("unit.peek", "does not know"), InlineData(null, "has no action"), InlineData("unit.read", null)]
    public void An_endpoint_names_one_action_that_the_table_knows(string? action, string? fault)
    {
        var definition = new EndpointDefinition(typeof(SomethingEndpoint), typeof(object), typeof(object));
        if (action is not null) definition.Policies(action);

        var found = DoorCheck.Faults([Route(definition)]).SingleOrDefault();

        if (fault is null) found.Should().BeNull();
        else found.Should().Contain(fault);
    }

    [Fact]
    public void An_endpoint_open_to_anybody_stands_in_the_list_or_is_a_fault()
    {
        var definition = new EndpointDefinition(typeof(SomethingEndpoint), typeof(object), typeof(object));
        definition.AllowAnonymous(Http.GET);

        DoorCheck.Faults([Route(definition)]).Should().ContainSingle().Which.Should().Contain("open to anybody");
    }

    [Fact]
    public void Exactly_these_operations_are_open_to_anybody() => Operation.All(api)
        .Where(o => o.Definition.AnonymousVerbs is { Length: > 0 }).Select(o => o.Id)
        .Should().BeEquivalentTo("getSetup", "setUp", "signIn", "activateAccount", "aboutLearningRecords");

    [Fact]
    public async Task Acting_as_somebody_is_not_there_outside_development()
    {
        var client = api.Server.CreateClient(); // the contract, which has them, would miss them
        client.DefaultRequestHeaders.Add(UncheckedClients.Mark, "no");
        (await client.GetAsync("/api/v1/development/people")).StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
        (await client.PostAsync("/api/v1/development/act-as", null)).StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
        (await api.Browser().GetAsync("/_test_url_cache_")).StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
        Operation.All(api).Should().NotContain(o => o.Route.Contains("development"));
    }

    [Theory, InlineData("Development", true), InlineData("Testing", false), InlineData("Staging", false), InlineData("Production", false)]
    public void Only_development_maps_it(string environment, bool isMapped)
    {
        var definition = new EndpointDefinition(typeof(SomethingEndpoint), typeof(object), typeof(object));
        definition.Tags(DevelopmentOnly.Tag);

        DevelopmentOnly.IsMapped(definition, new HostingEnvironment { EnvironmentName = environment }).Should().Be(isMapped);
    }

    [Fact]
    public void Nothing_inline_runs_but_what_the_build_has_hashed() =>
        SecurityHeaders.ContentSecurityPolicy(["sha256-abc="]).Should()
            .Contain("default-src 'self'; script-src 'self' 'sha256-abc='; style-src 'self';").And.Contain("frame-ancestors 'none'")
            .And.NotContain("unsafe");

    [Theory, InlineData("Production", true), InlineData("Development", false)]
    public async Task Every_answer_carries_the_headers_that_tell_a_browser_what_to_forbid(string environment, bool isStrict)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "csp.json"), """{"scriptHashes":["sha256-abc="]}""");
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.UseSecurityHeaders(folder);
        app.MapGet("/api/v1/units", () => "");
        await app.StartAsync();

        var headers = (await app.GetTestClient().GetAsync("/api/v1/units")).Headers;

        headers.GetValues("Content-Security-Policy").Single().Should().Contain("'sha256-abc='");
        headers.GetValues("X-Content-Type-Options").Single().Should().Be("nosniff");
        headers.GetValues("Referrer-Policy").Single().Should().Be("no-referrer");
        headers.GetValues("Cross-Origin-Opener-Policy").Single().Should().Be("same-origin");
        headers.Contains("Permissions-Policy").Should().BeTrue();
        headers.CacheControl!.NoStore.Should().BeTrue();
        headers.Contains("Strict-Transport-Security").Should().Be(isStrict);
        (await app.GetTestClient().GetAsync("/assets/missing.js")).Headers.CacheControl.Should().BeNull("only the API is never kept");
    }

    private static RouteEndpoint Route(EndpointDefinition definition) =>
        new(_ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/api/v1/something"), 0, new(definition), null);

    private sealed class SomethingEndpoint;
}
