using System.Net.Http.Json;
using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.People.Contracts;

namespace Competence.Api.Tests.Metrics;

/// <summary>A company that is asked how learning is doing.</summary>
internal sealed class Pulses(CompetenceApi api)
{
    public static readonly string[] Items = ["develop-here", "manager-supports", "time-to-learn", "we-share", "safe-to-try"];
    public static readonly DateOnly Today = People.PeopleClient.Today;

    public Workplace Work { get; } = new(api);

    public HttpClient Hr => Work.Stranger();

    /// <summary>Told in one go.</summary>
    public async Task<Guid[]> Staff(int people, Guid? unit = null)
    {
        Guid[] ids = [.. Enumerable.Range(0, people).Select(_ => Guid.CreateVersion7())];
        PlacementLink[] links = unit is { } at ? [new(at, Workplace.LongAgo, null)] : [];
        await Work.Tell(new PlacementsChanged([.. ids.Select(p => new Placement(p, 1, Workplace.LongAgo, null, [], links, []))]));
        return ids;
    }

    /// <returns>The path of the pulse.</returns>
    public async Task<string> Opened(object? more = null)
    {
        var answer = await Plan(more).View();
        return $"pulses/{answer.At("pulseId").GetGuid()}";
    }

    public Task<HttpResponseMessage> Plan(object? more = null)
    {
        var body = JsonSerializer.SerializeToNode(new { name = "Våren", opens = Today, closes = Today.AddDays(14) })!.AsObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(more ?? new { })!.AsObject()) body[name] = value?.DeepClone();
        return Hr.Sent(HttpMethod.Post, "pulses", body);
    }

    public Task<HttpResponseMessage> Answer(Guid person, string pulse, params int[] values) => Answer(person, pulse, values, null);

    public async Task<HttpResponseMessage> Answer(Guid person, string pulse, int[] values, string? text, IReadOnlyList<string>? items = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/me/{pulse}/answer")
        {
            Content = JsonContent.Create(new { items = (items ?? Items).Zip(values, (key, value) => new { key, value }), text }),
        };
        request.Headers.Add("Idempotency-Key", $"{Guid.CreateVersion7()}");
        return await Work.As(person).SendAsync(request);
    }

    public Task Close(string pulse) => Work.Told(() => Hr.Sent(HttpMethod.Post, $"{pulse}/closing").ShouldBe(204));

    public Task<JsonElement> Results(string pulse, Guid? unit = null) => Hr.Read(unit is null ? $"organisation/{pulse}/results" : $"units/{unit}/{pulse}/results");
}
