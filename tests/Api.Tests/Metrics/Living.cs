using Competence.Api.Tests.Skills;
using Competence.Metrics.Measures;
using Competence.People.Contracts;

namespace Competence.Api.Tests.Metrics;

internal static class Living
{
    /// <summary>The company's units and people are told of, and counted.</summary>
    public static async Task Live(this Workplace work, LivedCompany company)
    {
        await work.Units(company.Units);
        await work.Tell(new PlacementsChanged([.. company.People]));
        await work.Tell(new RefreshMeasures());
    }
}
