using System.Text.Json;
using System.Text.Json.Nodes;
using Competence.Goals.Xapi.Manners;
using Competence.Goals.Xapi.Reading;
using Competence.Goals.Xapi.Rules;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Xapi;

/// <param name="Version">The versions of xAPI that are spoken here.</param>
public sealed record AboutView(IReadOnlyList<string> Version);

/// <summary>Which versions of xAPI the learning record store speaks</summary>
internal sealed class AboutLearningRecordsEndpoint : EndpointWithoutRequest<AboutView>
{
    public override void Configure()
    {
        RoutePrefixOverride("xapi");
        Get("/about");
        AllowAnonymous();
    }

    public override Task HandleAsync(CancellationToken ct) => Send.OkAsync(new(XapiVersion.All), ct);
}

/// <param name="ActivityId">An IRI; needed.</param>
public sealed record GetActivityQuery([property: QueryParam] string? ActivityId);

/// <summary>What statements have said of an activity, all in all</summary>
/// <remarks>xAPI 1.0.3 (Communication, 2.5) and 2.0.</remarks>
internal sealed class GetActivityEndpoint(IQuerySession session) : XapiEndpoint<GetActivityQuery>
{
    public override void Configure()
    {
        Speak(Http.GET, "/activities", "xapi.read");
        Description(d => d.Produces<object>(200).ProducesProblem(400));
    }

    protected override async Task<IResult> Answer(GetActivityQuery query, XapiVersion version, CancellationToken ct)
    {
        var read = new Parameters();
        var id = read.Iri(read.Needed(query.ActivityId, "activityId"), "activityId");
        if (read.Refusal is { } refusal) return Outcome.Problem(refusal);
        var activity = new JsonObject { ["objectType"] = "Activity", ["id"] = id };
        if ((await session.Definitions([id!], ct)).TryGetValue(id!, out var definition)) activity["definition"] = JsonNode.Parse(definition);
        return Said.Json(HttpContext, activity);
    }
}

/// <param name="Agent">An agent as JSON; needed.</param>
public sealed record GetAgentQuery([property: QueryParam] string? Agent);

/// <summary>The person object of an agent: what the request itself says of them</summary>
/// <remarks>No other identity is told with it. xAPI 1.0.3 (Communication, 2.4) and 2.0.</remarks>
internal sealed class GetAgentEndpoint : XapiEndpoint<GetAgentQuery>
{
    public override void Configure()
    {
        Speak(Http.GET, "/agents", "xapi.read");
        Description(d => d.Produces<object>(200).ProducesProblem(400));
    }

    protected override Task<IResult> Answer(GetAgentQuery query, XapiVersion version, CancellationToken ct)
    {
        var read = new Parameters();
        var agent = read.Who(read.Needed(query.Agent, "agent"), "agent", Actors.Agent);
        return Task.FromResult(read.Refusal is { } refusal ? Outcome.Problem(refusal) : Said.Json(HttpContext, Person(agent!.Value)));
    }

    private static JsonObject Person(JsonElement agent)
    {
        var person = new JsonObject { ["objectType"] = "Person" };
        foreach (var property in agent.EnumerateObject().Where(p => p.Name != "objectType")) person[property.Name] = new JsonArray(JsonNode.Parse(property.Value.GetRawText()));
        return person;
    }
}
