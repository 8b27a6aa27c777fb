using System.Runtime.CompilerServices;
using Competence.Goals;
using Competence.Mentoring;
using Competence.Metrics;
using Competence.People;
using Competence.Skills;
using Competence.Templates;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Architecture.Tests;

/// <summary>What has been recorded must be readable for ever: names and members of events change knowingly or not at all.</summary>
public sealed class EventNames
{
    private static readonly string Golden = Path.Combine(Here(), "events.golden.txt");

    [Fact]
    public void Events_are_as_they_were()
    {
        var now = string.Join('\n', Events()) + "\n";
        if (Environment.GetEnvironmentVariable("ACCEPT_EVENTS") == "1") File.WriteAllText(Golden, now);

        now.Should().Be(File.ReadAllText(Golden),
            "events already stored need their old shape; for a new event run the test with ACCEPT_EVENTS=1 and commit events.golden.txt");
    }

    [Fact]
    public void Every_event_is_named_by_its_module() =>
        Events().Should().AllSatisfy(line => line.Should().MatchRegex(@"^(goals|mentoring|metrics|people|skills|templates)\.[a-z0-9-]+ "));

    private static IEnumerable<string> Events()
    {
        var services = new ServiceCollection();
        services.AddMarten("Host=127.0.0.1;Database=none");
        services.AddPeople().AddSkills().AddGoals().AddMentoring().AddTemplates().AddMetricsModule();
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IDocumentStore>().Options.Events.AllKnownEventTypes()
            .Where(e => e.EventTypeName != "tombstone" && e.EventType.Namespace!.StartsWith("Competence", StringComparison.Ordinal))
            .Select(e => $"{e.EventTypeName} {e.EventType.Name}({string.Join(", ", e.EventType.GetProperties().Select(p => $"{Name(p.PropertyType)} {p.Name}"))})")
            .Order(StringComparer.Ordinal);
    }

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
