using JasperFx.Events.Projections;
using Marten;

namespace Competence.Skills.Matches;

internal static class MatchesRegistration
{
    public static void AddMatches(this StoreOptions marten)
    {
        marten.Schema.For<MatchRules>().DatabaseSchemaName("skills");
        marten.Projections.Add<MatchRulesProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<MatchRulesSet>("skills.match-rules-set");
    }
}
