using Competence.Api.Access.FirstRun;
using Competence.Kernel;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wolverine;

namespace Competence.Simulator.Tests;

internal static class Jobs
{
    /// <summary>Asks for a job as the night does, and waits for its end.</summary>
    public static async Task Requested(this IServiceProvider services, string kind)
    {
        await using var outside = services.GetRequiredService<IDocumentStore>().QuerySession();
        var tenant = (await outside.LoadAsync<Installation>(Installation.Only))!.Tenant!;
        await using var scope = services.CreateAsyncScope();
        var job = await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync<Guid>(tenant, new RequestJob(kind, new { }, IsDryRun: false, kind));
        var database = services.GetRequiredService<NpgsqlDataSource>();
        for (var state = ""; state != "Completed";)
        {
            await using var command = database.CreateCommand("select data ->> 'state' from jobs.mt_doc_job where id = $1");
            command.Parameters.Add(new() { Value = job });
            state = await command.ExecuteScalarAsync() as string ?? "";
            if (state is "Failed" or "Cancelled") throw new InvalidOperationException(state);
            await Task.Delay(50);
        }
    }
}
