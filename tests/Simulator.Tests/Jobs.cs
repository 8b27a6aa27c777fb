using Competence.Api.Access.FirstRun;
using Competence.Client;
using Competence.Kernel;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace Competence.Simulator.Tests;

internal static class Jobs
{
    /// <summary>Asks for a job as the night does, and waits for its end.</summary>
    /// <param name="client">Of somebody who may follow it.</param>
    public static async Task Requested(this IServiceProvider services, CompetenceClient client, string kind)
    {
        await using var outside = services.GetRequiredService<IDocumentStore>().QuerySession();
        var tenant = (await outside.LoadAsync<Installation>(Installation.Only))!.Tenant!;
        await using var scope = services.CreateAsyncScope();
        var job = await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync<Guid>(tenant, new RequestJob(kind, new { }, IsDryRun: false, kind));
        (await client.Finish(job)).State.Should().Be(JobState.Completed);
    }
}
